import type { Translate } from "#app/translate";
import type { OutsideKind } from "#lib/programme/outside-list";

export type ShownFinding = { key: string; kind: OutsideKind; text: string; from: string };

/** What lists of others say of one firm. */
export function Findings({ findings, translate }: { findings: readonly ShownFinding[]; translate: Translate }) {
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="outside">
      <h2 id="outside">{translate("outside.onFirm")}</h2>
      <p className="soft">{translate("outside.onFirmHint")}</p>
      <ul>
        {findings.map(({ key, kind, text, from }) => (
          <li key={key}>
            <strong>{translate(`outside.kinds.${kind}`)}</strong> {text} <span className="soft">{from}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
