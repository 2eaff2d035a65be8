package org.cascadetutor.account.external;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What an issuer publishes of itself, as far as we need it (OpenID Connect Discovery 1.0, section 3). */
@JsonIgnoreProperties(ignoreUnknown = true)
record IssuerDocument(
        @JsonProperty("issuer") String issuer,
        @JsonProperty("authorization_endpoint") String authorization,
        @JsonProperty("token_endpoint") String token,
        @JsonProperty("jwks_uri") String keys) {}
