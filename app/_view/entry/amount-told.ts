import { type AmountOffer, type AmountSpec, offerFor, type SlipBounds } from "#lib/entry/amount-offer";
import { amountWords, type ReadBackWords, readBack } from "#lib/entry/read-back";
import { readNumber } from "#lib/instrument/typed";
import { digitsInFull } from "#lib/text/amount";
import type { Locale } from "#lib/text/text";

/** What a number is read and asked about by, and the words for it. */
export type AmountReading = {
  locale: Locale;
  spec: AmountSpec;
  bounds: SlipBounds;
  /** The largest other amount of money of the sheet, in the unit of the bounds; 0 where there is none. */
  largest: number;
  words: ReadBackWords & {
    /** By kind, with `{typed}` and `{amount}`. */
    offers: Record<AmountOffer["kind"], string>;
    /** With `{amount}`. */
    change: string;
  };
};

/** How a typed number was read, and what it may have meant: in words, with the press that puts `digits` in its place. */
export type AmountTold = { read: string | null; offer: { text: string; change: string; digits: string } | null };

/** @param beside what is typed for the other amounts of money on the page */
export function amountTold(text: string, reading: AmountReading, beside: readonly string[]): AmountTold {
  const { locale, spec, bounds, words } = reading;
  if (text === "") return { read: null, offer: null };
  const amounts = beside.map((typed) => Math.abs(readNumber(typed, bounds.unit) ?? 0));
  const offer = offerFor(text, spec, bounds, Math.max(reading.largest, ...amounts));
  const amount = offer ? amountWords(offer.digits, spec.unit, words, locale) : [];
  return {
    read: readBack(text, spec.unit, words, locale),
    offer: offer && {
      text: words.offers[offer.kind]
        .replace("{typed}", digitsInFull(offer.read, locale))
        .replace("{amount}", amount.join(" = ")),
      change: words.change.replace("{amount}", amount[0] ?? ""),
      digits: offer.digits,
    },
  };
}
