package io.opsward.identity;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Accounts in the database. */
interface AccountRepository extends Repository<AccountEntity, String> {

    AccountEntity save(AccountEntity account);

    Optional<AccountEntity> findById(String id);

    boolean existsById(String id);

    /** The account, its row locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from AccountEntity a where a.id = :id")
    Optional<AccountEntity> lock(String id);

    Optional<AccountEntity> findByProviderAndSubject(String provider, String subject);

    long countByAdministratorTrueAndEnabledTrue();

    long count();

    void flush();
}
