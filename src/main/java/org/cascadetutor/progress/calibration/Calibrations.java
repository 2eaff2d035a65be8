package org.cascadetutor.progress.calibration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The rows of calibrations. */
@ApplicationScoped
class Calibrations implements PanacheRepositoryBase<CalibrationEntity, CalibrationEntity.Key> {

    Optional<CalibrationEntity> newest(String course) {
        return find("course = ?1 order by number desc", course).firstResultOptional();
    }

    List<String> courses() {
        return find("select course from CalibrationEntity where number = 0 order by course")
                .project(String.class)
                .list();
    }

    long laterThan(String course, int number) {
        return count("course = ?1 and number > ?2", course, number);
    }
}
