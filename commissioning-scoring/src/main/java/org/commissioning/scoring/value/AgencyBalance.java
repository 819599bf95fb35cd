package org.commissioning.scoring.value;

/**
 * What an agency pays and what comes to it, at present values.
 *
 * @param agency its id
 * @param costs what it pays
 * @param fiscal what comes to it in public money
 * @param economic the economic benefits counted under it
 * @param social the social benefits counted under it
 * @param cashable the fiscal benefits that its budget can be cut by
 * @param fiscalNet fiscal benefits less costs
 */
public record AgencyBalance(
    String agency,
    double costs,
    double fiscal,
    double economic,
    double social,
    double cashable,
    double fiscalNet) {}
