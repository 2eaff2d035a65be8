package org.cascadetutor.account.token;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of tokens. */
@ApplicationScoped
class Tokens implements PanacheRepositoryBase<TokenEntity, String> {}
