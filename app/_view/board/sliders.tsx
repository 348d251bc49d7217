"use client";

import { useEffect, useState } from "react";
import styles from "./what-if.module.css";

type Counts = { before: number; after: number; entering: number; leaving: number };
type Props = { form: string; address: string; labels: { met: string; entering: string; leaving: string } };

/** Time without a change after which is asked, in milliseconds. */
const pause = 120;

/** Gives every threshold a slider, and says at once how many firms would meet them all. */
export function Sliders({ form: id, address, labels }: Props) {
  const [counts, setCounts] = useState<Counts | null>(null);
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const sliders = [...form.querySelectorAll<HTMLInputElement>("input[type=range][data-for]")];
    for (const slider of sliders) slider.hidden = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = new AbortController();
    const ask = async () => {
      last.abort();
      last = new AbortController();
      const moves = [...form.querySelectorAll<HTMLInputElement>("input[name]")].filter(
        ({ value, dataset }) => value.trim() !== dataset.official,
      );
      const query = new URLSearchParams(moves.map(({ name, value }) => [name, value]));
      try {
        const answer = await fetch(`${address}?${query}`, { signal: last.signal });
        const counts: Counts | { reading: true } | null = answer.ok ? await answer.json() : null;
        if (counts && "after" in counts) setCounts(counts);
      } catch {
        // Moved again meanwhile, or the line is down: the form's own button still works.
      }
    };
    const onInput = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return;
      const { for: field } = target.dataset;
      if (field) {
        const number = document.getElementById(field);
        if (number instanceof HTMLInputElement) number.value = target.value;
      } else {
        const slider = sliders.find(({ dataset }) => dataset.for === target.id);
        if (slider) slider.value = target.value;
      }
      clearTimeout(timer);
      timer = setTimeout(ask, pause);
    };
    form.addEventListener("input", onInput);
    return () => {
      form.removeEventListener("input", onInput);
      clearTimeout(timer);
      last.abort();
    };
  }, [id, address]);
  return (
    <output className={styles.live}>
      {counts &&
        `${labels.met}: ${counts.before} → ${counts.after} (${labels.entering} ${counts.entering}, ${labels.leaving} ${counts.leaving})`}
    </output>
  );
}
