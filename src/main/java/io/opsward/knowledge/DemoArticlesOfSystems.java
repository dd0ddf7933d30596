package io.opsward.knowledge;

import java.util.List;
import java.util.stream.Stream;

/** What goes wrong in the systems behind. */
final class DemoArticlesOfSystems {

    private DemoArticlesOfSystems() {}

    static Stream<DemoArticle> all() {
        return Stream.of(
                tablespaceFull(),
                connectionsUsedUp(),
                messagesPiledUp(),
                registrationFreezes(),
                firewallEmergencyRule());
    }

    private static DemoArticle tablespaceFull() {
        return DemoArticle.of(
                        "KNW-2026-0001",
                        "HIS 数据库表空间不足",
                        "业务保存时报错 ORA-01653，挂号、收费无法提交。",
                        "表空间未开启自动扩展，或磁盘剩余空间不足；日志表长期未归档。",
                        """
                1. 查询各表空间使用率，确认不足的表空间。
                2. 磁盘有余量时增加数据文件，单个文件不超过 32 GB。
                3. 磁盘不足时先清理过期归档日志，再扩容。
                4. 通知应用组验证业务，登记配置变化。
                5. 为该表空间设置 85 % 告警。""",
                        "HIS 数据库（Oracle 19c）",
                        List.of("数据库", "表空间", "ORA-01653", "tablespace"))
                .by("liqiang", "tech-database")
                .about("his-database")
                .used(6);
    }

    private static DemoArticle connectionsUsedUp() {
        return DemoArticle.of(
                        "KNW-2026-0009",
                        "HIS 数据库连接数耗尽",
                        "应用报“无法获得连接”，已登录的用户可继续使用，新用户无法登录。",
                        "应用连接池泄漏或短时间大量重连，会话数达到上限。",
                        """
                1. 按来源主机统计会话数，找出异常应用服务器。
                2. 与应用组确认后重启该服务器上的连接池。
                3. 结束空闲超过两小时的会话。
                4. 仍不足时，经管理岗同意后临时调高会话上限。""",
                        "HIS 数据库、HIS 应用",
                        List.of("数据库", "连接", "会话", "connection"))
                .by("xujing", "tech-database")
                .about("his-database")
                .used(4);
    }

    private static DemoArticle messagesPiledUp() {
        return DemoArticle.of(
                        "KNW-2026-0014",
                        "集成平台消息积压",
                        "检验结果、医嘱在各系统间延迟，集成平台队列深度持续上升。",
                        "下游系统接口超时，消费线程被占满。",
                        """
                1. 查看积压队列对应的下游系统，测试其接口响应时间。
                2. 下游异常时先隔离该路由，避免影响其他队列。
                3. 下游恢复后逐步放开，按时间顺序重发。
                4. 核对两端记录数，一致后关闭。""",
                        "集成平台、HIS 应用",
                        List.of("集成", "消息", "队列", "queue"))
                .by("luopeng", "tech-integration")
                .about("integration-platform")
                .used(3);
    }

    private static DemoArticle registrationFreezes() {
        return DemoArticle.of(
                        "KNW-2026-0016",
                        "挂号窗口偶发卡顿数秒",
                        "上午高峰时挂号、收费窗口每隔几分钟停顿 5 至 10 秒，之后自行恢复，不报错。",
                        "HIS 应用 8.2 与数据库驱动不兼容，连接回收时整体等待；厂商正在修正。",
                        "",
                        "HIS 应用 8.2",
                        List.of("挂号", "卡顿", "HIS", "freeze"))
                .knownError("""
                1. 请窗口人员不要重复提交，停顿后单据会自动保存。
                2. 在应用服务器把连接池的空闲回收间隔由 60 秒改为 30 分钟。
                3. 每日 06:00 重新启动连接池，避开高峰。""")
                .by("guomin", "tech-application")
                .about("his-application")
                .used(5);
    }

    private static DemoArticle firewallEmergencyRule() {
        return DemoArticle.of(
                        "KNW-2026-0017",
                        "边界防火墙应急放行步骤",
                        "主备切换后业务地址被误拦截，需要在十五分钟内恢复访问。",
                        "切换时策略版本不一致，备机仍为上一版策略。",
                        """
                1. 由信息安全岗登录带外管理地址，核对策略版本。
                2. 启用预置的应急策略组，**记录启用时间与理由**。
                3. 通知管理岗，两小时内补办紧急变更。
                4. 恢复后停用应急策略组并核对日志。""",
                        "边界防火墙",
                        List.of("防火墙", "应急", "firewall"))
                .restrictedTo("tech-security", "tech-network")
                .by("zhenghua", "tech-security")
                .about("security-protection")
                .used(1);
    }
}
