import type { Translate } from "#app/translate";

type Props = {
  flags: { contradictions: string[]; oddities: string[]; across: string[]; differences: string[] };
  translate: Translate;
};

const kinds = ["contradictions", "oddities", "across", "differences"] as const;

/** Facts of a firm that do not go together, before the clauses that rest on them. */
export function FactFlags({ flags, translate }: Props) {
  const present = kinds.filter((kind) => flags[kind].length > 0);
  if (present.length === 0) return null;
  return (
    <section
      id="figure-flags"
      className={flags.contradictions.length > 0 ? "notice problem" : "notice"}
      aria-labelledby="figure-flags-title"
    >
      <h2 id="figure-flags-title">{translate("review.figureFlags.title")}</h2>
      {present.map((kind) => (
        <div key={kind}>
          <h3>{translate(`review.figureFlags.${kind}`)}</h3>
          <ul>
            {flags[kind].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
