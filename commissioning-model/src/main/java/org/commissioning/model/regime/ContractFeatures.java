package org.commissioning.model.regime;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of contract for which the law makes exceptions. What is left out is not known.
 *
 * @param lightTouch whether it is a light touch contract; null if not known
 * @param utilities whether it is a utilities contract; null if not known
 * @param privateUtility whether it was awarded by a private utility; null if not known
 * @param defenceAndSecurity whether it is a defence and security contract; null if not known
 * @param defenceAuthority whether it is a defence authority contract; null if not known
 * @param northernIrish whether it was awarded by a transferred Northern Ireland authority or under
 *     a transferred Northern Ireland procurement arrangement, so that section 75(6)(d) or (e) takes
 *     it out; null if not known
 * @param welsh whether it was awarded by a devolved Welsh authority or under a devolved Welsh
 *     procurement arrangement, so that section 77(3) takes it out; null if not known
 */
public record ContractFeatures(
    @Nullable Fact lightTouch,
    @Nullable Fact utilities,
    @Nullable Fact privateUtility,
    @Nullable Fact defenceAndSecurity,
    @Nullable Fact defenceAuthority,
    @Nullable Fact northernIrish,
    @Nullable Fact welsh) {}
