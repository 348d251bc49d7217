"use client";

import { type MouseEvent, useEffect, useRef, useState } from "react";
import type { AmountReading, AmountTold } from "./amount-told";
import styles from "./entry.module.css";
import { controlBeside, watchText } from "./text-control";

type Props = { name: string; text: string; reading: AmountReading; made: AmountTold };

/** Types a text into a control, for the page's own listeners too: React overlooks what is assigned. */
function type(control: HTMLInputElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(control, text);
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.focus();
}

/** The line as the page was made with it; what reads numbers is fetched when one is typed. */
export function LiveAmountLine({ name, text, reading, made }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [{ read, offer }, setTold] = useState(made);
  const controlOf = () => controlBeside<HTMLInputElement>(place.current, name);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the control of this name stays while the line does
  useEffect(() => {
    const control = controlOf();
    if (!control) return;
    const look = async () => {
      // Where it cannot be fetched, nothing is told: the number is saved as it is typed, and read by the server.
      const live = await import("./live-amount").catch(() => null);
      if (live) setTold(live.toldAt(control, reading));
    };
    if (control.value !== text) void look();
    return watchText(control, look);
  }, [name]);

  const take = (event: MouseEvent) => {
    const control = controlOf();
    if (!control || !offer) return;
    event.preventDefault();
    type(control, offer.digits);
  };
  return (
    <div ref={place} className={styles.amount}>
      <p aria-live="polite">{read}</p>
      {offer && (
        <p>
          {offer.text}{" "}
          <button type="submit" className="plain" name="change" value={`${name}=${offer.digits}`} onClick={take}>
            {offer.change}
          </button>
        </p>
      )}
    </div>
  );
}
