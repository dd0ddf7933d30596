package io.opsward.knowledge;

import io.opsward.shared.DemoData;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Eight articles of everyday troubles. */
@Component
@Order(40)
class KnowledgeDemoData implements DemoData {

    private static final Duration AGE = Duration.ofDays(40);

    private final ArticleRecords records;
    private final Clock clock;

    KnowledgeDemoData(ArticleRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public void create() {
        Stream.of(
                        printerOffline(),
                        wrongPassword(),
                        slowNetwork(),
                        wirelessWithoutAccess(),
                        tablespaceFull(),
                        connectionsUsedUp(),
                        backupFailed(),
                        messagesPiledUp())
                .forEach(records::add);
    }

    private Article printerOffline() {
        return article(
                "KNW-2026-0012",
                "打印机脱机，护士站无法打印",
                "打印任务堆积在队列中，打印机图标显示为灰色或“脱机”，无法打印医嘱单、检验单。",
                "打印机自动获取的 IP 地址发生变化，电脑上的打印端口仍指向旧地址；少数情况为打印后台服务停止。",
                """
                1. 在打印机面板打印网络配置页，记下当前 IP 地址。
                2. 电脑上打开“设备和打印机”，右键打印机，选择“打印机属性 > 端口”，把端口改为当前地址。
                3. 清空打印队列，重新启动 Print Spooler 服务。
                4. 打印测试页，请使用人确认。
                5. 请网络组为该打印机保留固定 IP 地址，避免再次发生。""",
                "护士站、收费窗口的网络打印机，Windows 10/11",
                List.of("打印", "打印机", "脱机", "printer", "offline"),
                37);
    }

    private Article wrongPassword() {
        return article(
                "KNW-2026-0003",
                "办公自动化登录提示密码错误",
                "输入正确密码仍提示“用户名或密码错误”，网页版与客户端都无法登录。",
                "密码到期后未修改，账号被统一认证锁定；或输入法处于全角状态。",
                """
                1. 确认输入法为半角、大写锁定未开启。
                2. 在统一认证平台查询账号状态，如已锁定，核实身份后解锁。
                3. 密码到期的，引导本人重置密码；不得代设密码。
                4. 请使用人重新登录确认。""",
                "办公自动化、统一认证",
                List.of("密码", "登录", "锁定", "password"),
                21);
    }

    private Article slowNetwork() {
        return article(
                "KNW-2026-0005",
                "园区网络访问缓慢",
                "某一楼层或科室打开网页、业务系统明显变慢，其他区域正常。",
                "接入交换机下存在环路，或上联端口协商为百兆；偶见个别终端大流量下载。",
                """
                1. 登录该楼层接入交换机，查看端口流量与 CPU 占用。
                2. 检查上联端口速率与双工状态，错误包持续增长时更换光模块或跳线。
                3. 开启环路检测，定位并断开形成环路的端口。
                4. 对大流量终端限速，并通知使用科室。
                5. 观察 15 分钟，与报告人确认恢复。""",
                "园区网络接入层、汇聚层交换机",
                List.of("网络", "慢", "环路", "network", "slow"),
                18);
    }

    private Article wirelessWithoutAccess() {
        return article(
                "KNW-2026-0007",
                "无线网络能连接但不能上网",
                "手机、移动推车显示已连接无线，却打不开业务系统。",
                "地址池耗尽，终端获得 169.254 开头的地址；或认证已过期。",
                """
                1. 查看终端 IP 地址，如为 169.254 开头，检查对应网段的 DHCP 地址池。
                2. 缩短租期或扩大地址池，释放长期不用的租约。
                3. 认证过期的，让终端重新认证。
                4. 请报告人验证业务系统。""",
                "无线网络、移动护理",
                List.of("无线", "DHCP", "wifi"),
                9);
    }

    private Article tablespaceFull() {
        return article(
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
                List.of("数据库", "表空间", "ORA-01653", "tablespace"),
                6);
    }

    private Article connectionsUsedUp() {
        return article(
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
                List.of("数据库", "连接", "会话", "connection"),
                4);
    }

    private Article backupFailed() {
        return article(
                "KNW-2026-0010",
                "夜间备份任务失败",
                "备份监控告警：任务状态为失败，最近一次成功超过 24 小时。",
                "备份介质空间不足，或被备份主机的代理服务停止。",
                """
                1. 查看失败任务日志中的错误代码。
                2. 介质不足的，按保留策略清理到期备份。
                3. 代理停止的，启动代理服务并检查账号是否过期。
                4. 手工补做一次备份，并做一次恢复抽查。""",
                "存储与备份",
                List.of("备份", "backup"),
                11);
    }

    private Article messagesPiledUp() {
        return article(
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
                List.of("集成", "消息", "队列", "queue"),
                3);
    }

    private Article article(
            String number,
            String title,
            String symptom,
            String analysis,
            String solution,
            String appliesTo,
            List<String> keywords,
            int useCount) {
        return new Article(
                new ArticleId(number),
                title,
                symptom,
                analysis,
                solution,
                appliesTo,
                keywords,
                1,
                ArticleStatus.PUBLISHED,
                clock.instant().minus(AGE),
                useCount);
    }
}
