package io.opsward.staff;

import io.opsward.identity.AccountService;
import io.opsward.identity.DemoAccounts;
import io.opsward.identity.GroupKey;
import io.opsward.identity.NewAccount;
import io.opsward.identity.UserId;
import io.opsward.shared.DemoData;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The people of the acceptance scenarios (domain 4) and colleagues, so that every post is held by two or more. */
@Component
@Order(20)
class StaffDemoData implements DemoData {

    private final StaffRecords records;
    private final AccountService accounts;

    StaffDemoData(StaffRecords records, AccountService accounts) {
        this.records = records;
        this.accounts = accounts;
    }

    @Override
    public void create() {
        peopleOfTheScenarios();
        colleagues();
        leads();
        records.add(new UserId("admin"), "Administrator", null);
        appoint("admin", "administrator");
    }

    private void peopleOfTheScenarios() {
        staff("wangmin", "王敏", "service-desk");
        staff("liqiang", "李强", "tech-database", "tech-hardware");
        staff("zhaolei", "赵磊", "tech-network");
        staff("sunli", "孙丽", "operations");
        staff("zhoutao", "周涛", "management");
        staff("wujing", "吴静", "management");
        staff("zhenghua", "郑华", "tech-security");
        person("chenchen", "陈晨", "first-hospital");
        staff("heshen", "何审", "auditor");
        staff("fenggong", "冯工", "process-owner");
    }

    private void colleagues() {
        staff("zhanglei", "张蕾", "service-desk");
        staff("qianjin", "钱进", "tech-network");
        staff("xujing", "许静", "tech-database");
        staff("tangyong", "唐勇", "tech-hardware");
        staff("huanglei", "黄磊", "operations");
        staff("gaofeng", "高峰", "tech-os", "tech-middleware");
        staff("liuyang", "刘洋", "tech-os");
        staff("lintao", "林涛", "tech-application", "tech-integration");
        staff("machao", "马超", "tech-middleware");
        staff("guomin", "郭敏", "tech-application");
        staff("luopeng", "罗鹏", "tech-integration");
        staff("xiefang", "谢芳", "tech-security");
        person("songjia", "宋佳", "education-bureau");
        person("fangyuan", "方圆", "city-bank");
    }

    private void leads() {
        lead("zhoutao", "management");
        lead("wangmin", "service-desk");
        lead("zhaolei", "tech-network");
        lead("gaofeng", "tech-os");
        lead("liqiang", "tech-database");
        lead("machao", "tech-middleware");
        lead("lintao", "tech-application");
        lead("tangyong", "tech-hardware");
        lead("luopeng", "tech-integration");
        lead("zhenghua", "tech-security");
        lead("sunli", "operations");
    }

    private void staff(String id, String name, String... posts) {
        person(id, name, null);
        for (var post : posts) {
            appoint(id, post);
        }
    }

    private void person(String id, String name, @Nullable String organisation) {
        accounts.create(NewAccount.of(new UserId(id), name, DemoAccounts.PASSWORD));
        accounts.giveAddress(new UserId(id), id + "@opsward.example");
        records.add(new UserId(id), name, organisation);
    }

    private void appoint(String id, String post) {
        records.appoint(new UserId(id), new GroupKey(post));
    }

    private void lead(String id, String post) {
        records.makeLead(new UserId(id), new GroupKey(post));
    }
}
