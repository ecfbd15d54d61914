package org.warmline.assistant.enrolment;

import org.warmline.assistant.enrolment.Refusal.Reason;
import org.warmline.assistant.resident.Telephone;

/** Telephone numbers as people write them; without a country they are of mainland China. */
final class PhoneCell {

    private PhoneCell() {}

    /**
     * @param text in narrow characters
     */
    static Read<Telephone> read(String text) {
        if (text.matches("\\d(\\.\\d+)?[Ee]\\+?\\d{1,2}")) {
            return new Read.Refused<>(Reason.SCIENTIFIC);
        }
        var digits = text.replaceAll("[\\s().·_\\u2010-\\u2015-]+", "").replaceFirst("^tel:", "");
        if (digits.matches("\\+?\\d{7,15}[/、,;或]+\\+?\\d{7,15}.*")) {
            return new Read.Refused<>(Reason.SEVERAL_NUMBERS);
        }
        if (!digits.matches("\\+?\\d+")) {
            return new Read.Refused<>(Reason.NOT_A_NUMBER);
        }
        return number(digits.replaceFirst("^00", "+"));
    }

    /** As it is dialled at home; spaces keep a spreadsheet from reckoning with it. */
    static String written(Telephone phone) {
        return phone.e164().replaceFirst("^\\+86(1[3-9]\\d)(\\d{4})(\\d{4})$", "$1 $2 $3");
    }

    private static Read<Telephone> number(String digits) {
        if (digits.matches("(\\+?86)?1[3-9]\\d{9}")) {
            return value("+86" + digits.substring(digits.length() - 11));
        }
        if (digits.matches("0[1-9]\\d{1,2}[1-9]\\d{6,7}")) {
            return value("+86" + digits.substring(1));
        }
        if (digits.matches("\\+860[1-9]\\d{8,10}")) {
            return value("+86" + digits.substring(4));
        }
        if (digits.matches("\\+86(10|[2-9]\\d)\\d{7,9}")
                || digits.matches("\\+(?!86)[1-9]\\d{6,14}")) {
            return value(digits);
        }
        if (digits.matches("[2-9]\\d{6,7}")) {
            return new Read.Refused<>(Reason.NO_AREA_CODE);
        }
        return new Read.Refused<>(Reason.NOT_A_NUMBER);
    }

    private static Read<Telephone> value(String e164) {
        return new Read.Value<>(new Telephone(e164));
    }
}
