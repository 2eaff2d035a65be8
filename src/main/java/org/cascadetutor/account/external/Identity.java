package org.cascadetutor.account.external;

/**
 * Who somebody is to an issuer. Issuer and subject name them; a name is only a wish for how to be called here, and proves nothing.
 */
record Identity(String issuer, String subject, String name) {}
