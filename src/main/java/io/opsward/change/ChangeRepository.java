package io.opsward.change;

import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps changes. */
interface ChangeRepository extends Repository<Change, String> {

    void save(Change change);

    Optional<Change> findById(String number);

    /** The change, locked until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Change where number = :number")
    Optional<Change> lock(String number);

    /** The change to read. @throws NotFound if there is none */
    default Change read(CaseNumber number) {
        return findById(number.value()).orElseThrow(() -> new NotFound("change " + number));
    }

    /** The change to work on, locked until the end of the transaction. @throws NotFound if there is none */
    default Change take(CaseNumber number) {
        return lock(number.value()).orElseThrow(() -> new NotFound("change " + number));
    }
}
