package org.cascadetutor.progress.settings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of settings. */
@ApplicationScoped
class SettingsRows implements PanacheRepositoryBase<SettingsEntity, UUID> {}
