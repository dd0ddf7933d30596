package io.opsward.tasklist;

import io.opsward.casefile.CaseFileService;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.shared.CaseNumber;
import java.util.List;
import java.util.TimeZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the task lists against the engine's own tables and writes them anew where somebody has changed those behind the
 * product's back. Not needed in daily work: the lists change in the transaction of each step.
 */
@Service
@Transactional
public class InboxRebuild {

    /** Open tasks as the engine has them, in the form of the lists. */
    private static final String ENGINE = """
            select t.id_ as task_id, t.proc_def_id_ as definition_id, d.key_ as process_key,
                t.task_def_key_ as element_key, coalesce(t.name_, t.task_def_key_) as name, e.business_key_ as case_number,
                coalesce((select array_agg(distinct l.group_id_::text order by l.group_id_::text) from act_ru_identitylink l
                    where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null), '{}') as groups,
                coalesce((select array_agg(distinct l.user_id_::text order by l.user_id_::text) from act_ru_identitylink l
                    where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.user_id_ is not null), '{}') as users,
                t.assignee_ as assignee, t.create_time_ as created_local, t.due_date_ as due_local
            from act_ru_task t
            join act_re_procdef d on d.id_ = t.proc_def_id_
            join act_ru_execution e on e.id_ = t.proc_inst_id_
            where e.business_key_ is not null
            """;

    private static final String LISTED = """
            select task_id, definition_id, process_key, element_key, case_number,
                array(select g from unnest(groups) g order by g) as groups,
                array(select u from unnest(users) u order by u) as users, assignee
            from tasklist_item where completed_at is null
            """;

    private static final String OFFERS = """
            select i.task_id, t.target as offered_to, i.process_key, i.priority_order, i.due_order, i.created_at
            from tasklist_item i cross join lateral (
                select 'group:' || g from unnest(i.groups) g union select 'user:' || u from unnest(i.users) u) t(target)
            where i.assignee is null and i.completed_at is null
            """;

    private static final String DRIFT = """
            with engine as (select task_id, definition_id, process_key, element_key, case_number, groups, users, assignee
                            from (%s) e),
                 listed as (%s),
                 offers as (%s),
                 kept as (select task_id, offered_to, process_key, priority_order, due_order, created_at from tasklist_offer)
            select (select count(*) from (select * from engine except select * from listed) a)
                 + (select count(*) from (select * from listed except select * from engine) b)
                 + (select count(*) from (select * from offers except select * from kept) c)
                 + (select count(*) from (select * from kept except select * from offers) d)
            """.formatted(ENGINE, LISTED, OFFERS);

    private static final String INSERT = """
            insert into tasklist_item (task_id, definition_id, process_key, element_key, name, case_number, title, priority,
                groups, users, assignee, created_at, due_at, name_words, words)
            select t.task_id, t.definition_id, t.process_key, t.element_key, t.name, t.case_number, c.title, c.priority,
                t.groups, t.users, t.assignee, t.created_local at time zone :zone, t.due_local at time zone :zone, '', ''
            from (%s) t left join tasklist_case c on c.case_number = t.case_number
            """.formatted(ENGINE);

    private static final String WORDS = """
            update tasklist_item i set name_words = v.words, words = v.words || coalesce(c.words, '')
            from (select array_to_tsvector(string_to_array(:words, ' ')) as words) v,
                 tasklist_item j left join tasklist_case c on c.case_number = j.case_number
            where j.task_id = i.task_id and i.definition_id = :definition and i.element_key = :element
              and i.completed_at is null
            """;

    private final JdbcClient jdbc;
    private final TaskRows rows;
    private final CaseFileService cases;
    private final CurrentUser currentUser;

    InboxRebuild(JdbcClient jdbc, TaskRows rows, CaseFileService cases, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.cases = cases;
        this.currentUser = currentUser;
    }

    /**
     * How many rows of the lists differ from the engine.
     *
     * @return 0 if every open task is listed as the engine has it, and offered to whom it should be
     * @throws AccessRefused if the current user keeps no accounts and settings
     */
    @Transactional(readOnly = true)
    public long drift() {
        requireAdministrator();
        return jdbc.sql(DRIFT).query(Long.class).single();
    }

    /**
     * Writes the open tasks of the lists anew; done ones and drafts stay. Steps that are taken meanwhile wait for it.
     *
     * @throws AccessRefused if the current user keeps no accounts and settings
     */
    public void rebuild() {
        requireAdministrator();
        jdbc.sql("lock table tasklist_item, tasklist_offer in exclusive mode").update();
        jdbc.sql("delete from tasklist_offer").update();
        jdbc.sql("delete from tasklist_item where completed_at is null").update();
        describeForgottenCases();
        jdbc.sql(INSERT).param("zone", TimeZone.getDefault().getID()).update();
        writeWords();
        jdbc.sql("""
                        insert into tasklist_offer (task_id, offered_to, process_key, priority_order, due_order, created_at)
                        """ + OFFERS).update();
    }

    private void describeForgottenCases() {
        var numbers = jdbc.sql("""
                        select distinct e.case_number from (%s) e
                        where not exists (select 1 from tasklist_case c where c.case_number = e.case_number)
                        """.formatted(ENGINE)).query(String.class).list().stream()
                .map(CaseNumber::new)
                .toList();
        cases.find(numbers)
                .values()
                .forEach(summary -> rows.describe(summary.number(), summary.title(), summary.priority()));
    }

    private void writeWords() {
        record Step(String definition, String process, String element, String name) {}
        List<Step> steps = jdbc.sql("""
                        select distinct definition_id, process_key, element_key, name from tasklist_item
                        where completed_at is null
                        """)
                .query((row, number) ->
                        new Step(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
        for (var step : steps) {
            jdbc.sql(WORDS)
                    .param("words", rows.nameWords(step.definition(), step.process(), step.element(), step.name()))
                    .param("definition", step.definition())
                    .param("element", step.element())
                    .update();
        }
    }

    private void requireAdministrator() {
        currentUser.requireAnyOf("task lists: rebuild", GroupKey.ADMINISTRATOR);
    }
}
