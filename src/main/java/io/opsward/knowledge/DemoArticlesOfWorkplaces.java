package io.opsward.knowledge;

import java.util.List;
import java.util.stream.Stream;

/** What goes wrong at desks and in networks. */
final class DemoArticlesOfWorkplaces {

    private DemoArticlesOfWorkplaces() {}

    static Stream<DemoArticle> all() {
        return Stream.of(
                printerOffline(),
                wrongPassword(),
                slowNetwork(),
                wirelessWithoutAccess(),
                backupFailed(),
                mailboxFull());
    }

    private static DemoArticle printerOffline() {
        return DemoArticle.of(
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
                        List.of("打印", "打印机", "脱机", "printer", "offline"))
                .by("tangyong", "tech-hardware")
                .about("desktop-printing")
                .used(37);
    }

    private static DemoArticle wrongPassword() {
        return DemoArticle.of(
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
                        List.of("密码", "登录", "锁定", "password"))
                .by("zhanglei", "service-desk")
                .about("office-automation")
                .forClients()
                .used(21);
    }

    private static DemoArticle slowNetwork() {
        return DemoArticle.of(
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
                        List.of("网络", "慢", "环路", "network", "slow"))
                .by("zhaolei", "tech-network")
                .about("campus-network")
                .used(18);
    }

    private static DemoArticle wirelessWithoutAccess() {
        return DemoArticle.of(
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
                        List.of("无线", "DHCP", "wifi"))
                .by("qianjin", "tech-network")
                .about("campus-network")
                .forClients()
                .used(9);
    }

    private static DemoArticle backupFailed() {
        return DemoArticle.of(
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
                        List.of("备份", "backup"))
                .by("sunli", "operations")
                .about("storage-backup")
                .used(11);
    }

    private static DemoArticle mailboxFull() {
        return DemoArticle.of(
                        "KNW-2026-0018",
                        "Mailbox is full and new mail is refused",
                        "Senders get a message back that the mailbox is over its quota; the owner receives nothing any more.",
                        "Large attachments were never archived, or the deleted items are kept without limit.",
                        """
                1. Ask the owner to empty the deleted items and to search for messages larger than 10 MB.
                2. Move old messages to the archive: *Settings > Archive > Move now*.
                3. If work has to go on at once, raise the quota by 500 MB for seven days.
                4. Have the owner send a test message and confirm.""",
                        "Office automation, mail",
                        List.of("邮箱", "mail", "mailbox", "quota"))
                .by("wangmin", "service-desk")
                .about("office-automation")
                .forClients()
                .used(8);
    }
}
