package io.opsward.catalogue;

import io.opsward.shared.Bilingual;
import io.opsward.shared.DemoData;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Three client organisations and twelve service items. */
@Component
@Order(10)
class CatalogueDemoData implements DemoData {

    private static final int STEP = 10;

    private final CatalogueRecords records;

    CatalogueDemoData(CatalogueRecords records) {
        this.records = records;
    }

    @Override
    public void create() {
        organisation("first-hospital", "First City Hospital", "市第一医院");
        organisation("education-bureau", "City Education Bureau", "市教育局");
        organisation("city-bank", "City Commercial Bank", "市商业银行");
        var items = Stream.concat(businessSystems(), infrastructure()).toList();
        for (var i = 0; i < items.size(); i++) {
            records.add(items.get(i), (i + 1) * STEP);
        }
    }

    private static Stream<ServiceItem> businessSystems() {
        return Stream.of(
                item("his-application", "HIS application", "HIS 应用", "Hospital information system", "医院信息系统应用"),
                item("his-database", "HIS database", "HIS 数据库", "Database of the hospital system", "医院信息系统数据库"),
                item("office-automation", "Office automation", "办公自动化", "Documents, mail, approval", "公文、邮件与审批"),
                item("core-banking-access", "Core banking access", "核心业务接入", "Counters and terminals", "柜面与终端接入"),
                item("school-portal", "School portal", "教育门户", "Portal and accounts of schools", "学校门户与账号"),
                item("integration-platform", "Integration platform", "集成平台", "Interfaces between systems", "系统间接口"));
    }

    private static Stream<ServiceItem> infrastructure() {
        return Stream.of(
                item("campus-network", "Campus network", "园区网络", "Switches, wireless, lines", "交换、无线与线路"),
                item(
                        "server-virtualisation",
                        "Servers and virtual machines",
                        "服务器与虚拟化",
                        "Hosts and machines",
                        "物理机与虚拟机"),
                item("storage-backup", "Storage and backup", "存储与备份", "Disk arrays, backup jobs", "磁盘阵列与备份任务"),
                item(
                        "middleware-platform",
                        "Middleware platform",
                        "中间件平台",
                        "Application servers, queues",
                        "应用服务器与消息队列"),
                item("desktop-printing", "Desktops and printing", "桌面与打印", "Workplaces and printers", "办公终端与打印机"),
                item("security-protection", "Security protection", "安全防护", "Firewalls, malware, gaps", "防火墙、病毒与漏洞"));
    }

    private void organisation(String key, String english, String chinese) {
        records.add(new ClientOrganisation(key, new Bilingual(english, chinese)));
    }

    private static ServiceItem item(String key, String english, String chinese, String covers, String coversChinese) {
        return new ServiceItem(key, new Bilingual(english, chinese), new Bilingual(covers, coversChinese));
    }
}
