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
  /** What it is part of: its control, what it is called, and its amount in that unit, 0 where that is not known. */
  whole: { control: string; name: string; amount: number } | null;
  words: ReadBackWords & {
    /** By kind, with `{typed}` and `{amount}`, and of a share `{whole}`. */
    offers: Record<AmountOffer["kind"], string>;
    /** With `{amount}`. */
    change: string;
  };
};

/** How a typed number was read, and what it may have meant: in words, with the press that puts `digits` in its place. */
export type AmountTold = { read: string | null; offer: { text: string; change: string; digits: string } | null };

/** What is typed for the other amounts of money on a page, and for the one of which an amount is part. */
export type TypedBeside = { amounts: readonly string[]; whole: string | null };

export function amountTold(text: string, reading: AmountReading, beside: TypedBeside): AmountTold {
  const { locale, spec, bounds, words } = reading;
  if (text === "") return { read: null, offer: null };
  const sizeOf = (typed: string) => Math.abs(readNumber(typed, bounds.unit) ?? 0);
  const largest = Math.max(reading.largest, ...beside.amounts.map(sizeOf));
  const whole = sizeOf(beside.whole ?? "") || (reading.whole?.amount ?? 0);
  const offer = offerFor(text, spec, bounds, { largest, whole });
  const inWords = (digits: string) => amountWords(digits, spec.unit, words, locale);
  const amount = offer ? inWords(offer.digits) : [];
  return {
    read: readBack(text, spec.unit, words, locale),
    offer: offer && {
      text: words.offers[offer.kind]
        .replace("{typed}", digitsInFull(offer.read, locale))
        .replace("{whole}", [reading.whole?.name, inWords(String(whole))[0]].filter(Boolean).join(" "))
        .replace("{amount}", amount.join(" = ")),
      change: words.change.replace("{amount}", amount[0] ?? ""),
      digits: offer.digits,
    },
  };
}
