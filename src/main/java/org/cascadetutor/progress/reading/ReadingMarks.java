package org.cascadetutor.progress.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of reading marks. */
@ApplicationScoped
class ReadingMarks implements PanacheRepositoryBase<ReadingMarkEntity, ReadingMarkEntity.Key> {}
