package org.cascadetutor.account;

import java.util.List;
import java.util.Map;

/**
 * What a store that keeps a person's rows owes that person. Export, erasure and the merge of a guest into an account call
 * every implementation, in one transaction.
 */
public interface PersonalData {

    /** The tables this store answers for, by name. */
    List<String> tables();

    /** All rows of the person, by table; each row as column names with values. */
    Map<String, List<Map<String, Object>>> export(LearnerId person);

    /** Removes the person from the rows, or the rows; what stays leads back to nobody. */
    void erase(LearnerId person);

    /** Hands the rows of a guest over to an account, losing and doubling nothing. */
    void merge(LearnerId guest, LearnerId account);
}
