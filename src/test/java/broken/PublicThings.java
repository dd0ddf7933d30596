package broken;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.camunda.bpm.engine.TaskService;
import org.springframework.data.repository.Repository;

/** Breaks every rule of {@code ArchitectureTest} on purpose; none of it is ever started. */
public final class PublicThings {

    private PublicThings() {}

    /** Speaks to the engine past its door, and knows a view. */
    public static void speakPastTheDoor(TaskService tasks, PublicView view) {
        view.setText(tasks.toString());
    }

    /** A view that other rooms could name. */
    @Route(value = "broken", registerAtStartup = false)
    public static class PublicView extends Div {
        private static final long serialVersionUID = 1L;
    }

    /** Marks an entity that other rooms could write; outside of the scanned packages. */
    @Entity(name = "broken")
    public static class PublicEntity {
        @Id
        private long id;

        /** Identifier. */
        public long id() {
            return id;
        }
    }

    /** A repository that other rooms could ask. */
    public interface PublicRepository extends Repository<PublicEntity, Long> {}
}
