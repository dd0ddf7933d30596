package io.opsward.incident;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Keeps incidents. */
interface IncidentRepository extends Repository<Incident, String> {

    void save(Incident incident);

    Optional<Incident> findById(String number);

    /** The incident, locked until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Incident where number = :number")
    Optional<Incident> lock(String number);
}
