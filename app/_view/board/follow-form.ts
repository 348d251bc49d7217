/** Time without a change after which is asked, in milliseconds. */
const pause = 120;

/**
 * Gives every threshold of a form a slider and asks, whenever one was moved, what that makes of the round.
 * @param address where it is told
 * @param take is given the answer, and the moved thresholds as an address
 * @returns ends it
 */
export function followForm<Answer>(id: string, address: string, take: (answer: Answer, query: string) => void) {
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
    const query = new URLSearchParams(moves.map(({ name, value }) => [name, value])).toString();
    try {
      const answer = await fetch(`${address}?${query}`, { signal: last.signal });
      const told: Answer | { reading: true } | null = answer.ok ? await answer.json() : null;
      if (told && !(typeof told === "object" && "reading" in told)) take(told, query);
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
    const entry = (
      target.dataset.for ? document.getElementById(target.dataset.for) : target
    ) as HTMLInputElement | null;
    const row = target.closest<HTMLElement>("[data-moved]");
    if (row && entry) row.dataset.moved = String(entry.value.trim() !== entry.dataset.official);
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  };
  form.addEventListener("input", onInput);
  return () => {
    form.removeEventListener("input", onInput);
    clearTimeout(timer);
    last.abort();
  };
}
