import type { Status } from "#lib/rules/verdict";
import { languages } from "#lib/text/languages";
import { PressField } from "../press-field";
import { PrintButton } from "../print-button";
import styles from "./review.module.css";
import type { ReviewPageProps as Props } from "./review-page-props";
import type { ReviewProps } from "./review-props";
import { StatusMark } from "./status-mark";
import type { ReviewWords } from "./words";

const places = ["criteria", "decide", "diagnosis", "history"] as const;

type ContentsProps = Pick<Props, "words" | "shown" | "links" | "application" | "rights">;

/** Where what stands on the page, and how to take it along. */
export function Contents({ words: { translate }, shown, links, application, rights }: ContentsProps) {
  return (
    <nav className={`${styles.contents} screen`} aria-label={translate("review.page.contents")}>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <a href={`#${place}`}>{translate(`review.${place}.title`)}</a>
          </li>
        ))}
        {rights.return && (shown.canReturn || shown.canAdmit) && (
          <li>
            <a href="#return">{translate(shown.canAdmit ? "review.move.admit" : "review.move.return")}</a>
          </li>
        )}
      </ul>
      <PrintButton label={translate("review.page.print")} />
      {rights.export && (
        <form method="post" action={links.dossier}>
          <PressField />
          <input type="hidden" name="what" value="dossier" />
          <input type="hidden" name="application" value={application} />
          <button type="submit" className="button quiet">
            {translate("review.page.dossier")}
          </button>
        </form>
      )}
    </nav>
  );
}

export function Way({ links, translate }: { links: Props["links"]; translate: ReviewWords["translate"] }) {
  return (
    <p className={`${styles.way} screen`}>
      <a href={links.board}>{translate("review.page.back")}</a>
      {(["previous", "next"] as const).map(
        (way) =>
          links[way] && (
            <a key={way} href={links[way]} rel={way === "previous" ? "prev" : "next"}>
              {translate(`review.page.${way}`)}
            </a>
          ),
      )}
    </p>
  );
}

export function Overall({ words: { translate }, shown }: { words: ReviewWords; shown: ReviewProps }) {
  const { status, newer, criteria } = shown;
  if (!status) return null;
  const counting = criteria.filter(({ isCounted }) => isCounted);
  const count = (kind: Status) => counting.filter((criterion) => criterion.status === kind).length;
  const counts = { met: count("met"), unmet: count("unmet"), unknown: count("unknown"), person: count("person") };
  const uncounted = criteria.filter(({ isCounted, status }) => !isCounted && status !== "not-applicable").length;
  return (
    <div className={styles.overall}>
      <p className={styles.status}>
        {translate("review.page.verdict")} <StatusMark status={status} translate={translate} />
      </p>
      <p>
        {translate("review.page.counts", counts)}
        {uncounted > 0 && translate("review.page.uncounted", { count: uncounted })}
      </p>
      <p className="soft">{translate("review.page.verdictHint")}</p>
      {newer && (
        <p className="soft">
          {translate("review.page.newer", {
            name: newer.name,
            status: translate(`review.statuses.${newer.status}`),
          })}
        </p>
      )}
    </div>
  );
}

/** What came of the form that was sent. */
export function Notices({ words: { translate, locale }, kept, done }: Pick<Props, "words" | "kept" | "done">) {
  return (
    <>
      {done && (
        <p className="notice screen" role="status">
          {done}
        </p>
      )}
      {kept && (
        <p className="notice problem screen" role="alert">
          <strong>{translate("review.problems.title")}</strong>
          {languages[locale].colon}
          {kept.problem}
        </p>
      )}
    </>
  );
}
