import { translator } from "#app/translate";
import type { SourceLine } from "#lib/rules/source-line";
import type { Locale } from "#lib/text/text";
import styles from "./source-lines.module.css";

/** Whose address it is, as a reader tells it: without the part that every address has. */
const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host.replace(/^www\./, "") : "");

type LinkProps = { href: string; label: string };

/** A link that tells where it leads; none where there is no address. */
function Address({ href, label }: LinkProps) {
  const host = hostOf(href);
  return host === "" ? null : (
    <>
      {" "}
      <a href={href} rel="noreferrer">
        {label} {host}
      </a>
    </>
  );
}

type Props = {
  sources: readonly SourceLine[];
  locale: Locale;
  /** Leaves out how closely each was seen: whoever reads it is told once. */
  isPlain?: boolean;
};

/** Where a clause and what a province has of its own for it stand: document and clause, address, copy, how closely seen. */
export function SourceLines({ sources, locale, isPlain = false }: Props) {
  const translate = translator(locale);
  return sources.map(({ clause, source, copy, confidence }) => (
    <span key={`${clause[locale]} ${source}`} className={styles.line}>
      {clause[locale]}
      <Address href={source} label={translate("review.criteria.source")} />
      {copy && <Address href={copy} label={translate("review.criteria.copy")} />}{" "}
      {isPlain ? null : (
        <span className={styles.seen}>
          {translate("review.criteria.confidence", {
            confidence: translate(`review.criteria.confidences.${confidence}`),
          })}
        </span>
      )}
    </span>
  ));
}
