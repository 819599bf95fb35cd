package org.commissioning.model.reference;

import java.time.LocalDate;
import org.commissioning.model.constraint.Required;
import org.commissioning.model.constraint.Text;
import org.commissioning.model.constraint.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from, so that a reader can go and look.
 *
 * @param title the name of the document, page or data set
 * @param publisher who published it
 * @param url its address; null if it has none on the web
 * @param published the day of publication; null if not known
 * @param licence the terms under which it may be used, as its publisher names them; null if not
 *     known
 */
public record Source(
    @Required @Text(max = 500, oneLine = true) String title,
    @Required @Text(max = 200) String publisher,
    @Nullable @WebAddress String url,
    @Nullable LocalDate published,
    @Nullable @Text(max = 200) String licence) {}
