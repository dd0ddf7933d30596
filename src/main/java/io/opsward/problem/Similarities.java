package io.opsward.problem;

import io.opsward.shared.CaseNumber;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code problem_similarity}: for each similarity at most one open problem. */
@Repository
class Similarities {

    private final JdbcClient jdbc;

    Similarities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps others of these similarities waiting until the end of the transaction.
     *
     * @return open problems that have one of them
     */
    Set<CaseNumber> hold(Collection<Similarity> similarities) {
        var problems = new LinkedHashSet<CaseNumber>();
        similarities.stream().sorted().forEach(similarity -> {
            jdbc.sql("insert into problem_similarity (kind, subject) values (?, ?) on conflict do nothing")
                    .params(similarity.kind().name(), similarity.subject())
                    .update();
            jdbc
                    .sql("select problem from problem_similarity where kind = ? and subject = ? for update")
                    .params(similarity.kind().name(), similarity.subject())
                    .query((row, index) -> row.getString(1))
                    .stream()
                    .filter(problem -> problem != null)
                    .map(CaseNumber::new)
                    .forEach(problems::add);
        });
        return problems;
    }

    /** Open problems that have one of the similarities. */
    Set<CaseNumber> problemsOf(Collection<Similarity> similarities) {
        var problems = new LinkedHashSet<CaseNumber>();
        similarities.forEach(similarity -> jdbc
                .sql("select problem from problem_similarity where kind = ? and subject = ? and problem is not null")
                .params(similarity.kind().name(), similarity.subject())
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .stream()
                .forEach(problems::add));
        return problems;
    }

    /** The problem looks for the cause of what is similar in these ways, unless another one does. */
    void claim(Collection<Similarity> similarities, CaseNumber problem) {
        hold(similarities);
        similarities.forEach(similarity -> jdbc.sql(
                        "update problem_similarity set problem = ? where kind = ? and subject = ? and problem is null")
                .params(problem.value(), similarity.kind().name(), similarity.subject())
                .update());
    }

    /** Another problem looks for it from now on. */
    void handOver(CaseNumber problem, CaseNumber successor) {
        lockOf(problem);
        jdbc.sql("update problem_similarity set problem = ? where problem = ?")
                .params(successor.value(), problem.value())
                .update();
    }

    /** Nobody looks for it any more. */
    void release(CaseNumber problem) {
        lockOf(problem);
        jdbc.sql("update problem_similarity set problem = null where problem = ?")
                .param(problem.value())
                .update();
    }

    private void lockOf(CaseNumber problem) {
        jdbc.sql("select kind, subject from problem_similarity where problem = ? order by kind || subject for update")
                .param(problem.value())
                .query((row, index) -> row.getString(1))
                .list();
    }
}
