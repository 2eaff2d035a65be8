package org.cascadetutor.progress.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of notes. */
@ApplicationScoped
class NoteRows implements PanacheRepositoryBase<NoteEntity, NoteEntity.Key> {}
