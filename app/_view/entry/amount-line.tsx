"use client";

import { type MouseEvent, useEffect, useRef, useState } from "react";
import { type AmountOffer, type AmountSpec, offerFor, type SlipBounds } from "#lib/entry/amount-offer";
import { amountWords, type ReadBackWords, readBack } from "#lib/entry/read-back";
import { readNumber } from "#lib/instrument/typed";
import { digitsInFull } from "#lib/text/amount";
import type { Locale } from "#lib/text/text";
import { moneyMark, shownEvent } from "./amount-control";
import styles from "./entry.module.css";

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

type Props = { name: string; text: string; reading: AmountReading };

/** The largest amount of money in the other controls of a form. */
function largestBeside(control: HTMLInputElement): number {
  const others = control.form?.querySelectorAll<HTMLInputElement>(`[${moneyMark}]`) ?? [];
  const amounts = [...others].map((other) => (other === control ? 0 : (readNumber(other.value, "wan-yuan") ?? 0)));
  return Math.max(0, ...amounts.map(Math.abs));
}

/** Types a text into a control, for the page's own listeners too: React overlooks what is assigned. */
function type(control: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(control, text);
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.focus();
}

/** How a typed number was read, and what it may have meant, with a button that puts that in its place. */
export function AmountLine({ name, text, reading }: Props) {
  const { locale, spec, bounds, words } = reading;
  const place = useRef<HTMLDivElement>(null);
  const [now, setNow] = useState({ text, largest: reading.largest });
  const controlOf = () =>
    place.current?.closest("form")?.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`) ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the control of this name stays while the line does
  useEffect(() => {
    const control = controlOf();
    if (!control) return;
    const look = () => setNow({ text: control.value, largest: Math.max(reading.largest, largestBeside(control)) });
    look();
    for (const kind of ["input", shownEvent]) control.addEventListener(kind, look);
    return () => {
      for (const kind of ["input", shownEvent]) control.removeEventListener(kind, look);
    };
  }, [name]);

  const told = now.text === "" ? null : readBack(now.text, spec.unit, words, locale);
  const offer = now.text === "" ? null : offerFor(now.text, spec, bounds, now.largest);
  const amount = offer && amountWords(offer.digits, spec.unit, words, locale).join(" = ");
  const take = (event: MouseEvent) => {
    const control = controlOf();
    if (!control || !offer) return;
    event.preventDefault();
    type(control, offer.digits);
  };
  return (
    <div ref={place} className={styles.amount}>
      <p aria-live="polite">{told}</p>
      {offer && amount && (
        <p>
          {words.offers[offer.kind].replace("{typed}", digitsInFull(offer.read, locale)).replace("{amount}", amount)}{" "}
          <button type="submit" className="plain" name="change" value={`${name}=${offer.digits}`} onClick={take}>
            {words.change.replace("{amount}", amountWords(offer.digits, spec.unit, words, locale)[0] ?? "")}
          </button>
        </p>
      )}
    </div>
  );
}
