package io.opsward.problem;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps problems. */
interface ProblemRepository extends Repository<Problem, String> {

    /** Written at once: rows that refer to it follow in the same transaction. */
    void saveAndFlush(Problem problem);

    Optional<Problem> findById(String number);

    /** The problem, locked until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Problem where number = :number")
    Optional<Problem> lock(String number);
}
