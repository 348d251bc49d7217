import { notFound } from "next/navigation";
import styles from "#app/_view/advising/desk/desk.module.css";
import { deskPath } from "#app/_view/advising/desk/desk-path";
import { ViewerPlace } from "#app/_view/file/viewer-place";
import { viewerWords } from "#app/_view/file/viewer-words";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { askedWords } from "#app/[locale]/asked-words";
import { pageTitle } from "#app/[locale]/page-title";
import { fieldsBefore, formBefore } from "#app/forms/kept-form";
import { formats } from "#app/translate";
import { isKey } from "#lib/entry/key";
import { ContradictionList, isMadeByCorrection } from "./contradiction-list";
import { DeskResult } from "./desk-result";
import { DeskWork } from "./desk-work";
import { type OpenDesk, openDesk } from "./open-desk";

type Query = { at?: string; others?: string; corrected?: string; done?: string; problem?: string; kept?: string };
type Props = { params: Promise<{ locale: string; client: string }>; searchParams: Promise<Query> };

export const generateMetadata = pageTitle("clientReview.title");

const doneWords = ["confirmed", "skipped", "corrected", "taken-back"] as const;

const talkedWords = ["opened", "said", "given", "resolved", "reopened"] as const;

/** A client's sheet under review: what it comes to beside what is to be looked at. */
export default async function DeskPage({ params, searchParams }: Props) {
  const { at, others, corrected, done, problem, kept: name } = await searchParams;
  if (at !== undefined && at.length > 200) notFound();
  const opened = await openDesk(params, at);
  const { translate, locale, firm, home } = opened;
  const kept = await fieldsBefore(name);
  const told = doneWords.find((each) => each === done);
  const talked = talkedWords.find((each) => each === done);
  // What is wrong with a correction, or with what was said, stands in its form.
  const isTalk = kept !== null && ["open-thread", "reply", "give-thread"].includes(kept.act);
  const isLost = problem !== undefined && kept?.act !== "correct" && !isTalk;
  return (
    <main id="main" className="sheet wide">
      <p className="soft screen">
        <a href={home}>{translate("clients.backToClient")}</a>
      </p>
      <h1>{translate("clientReview.titleOf", { firm })}</h1>
      <p className="lead">{basisWords(opened)}</p>
      <KeptNotice kept={kept} translate={translate} />
      {told && (
        <p className="notice good" role="status">
          {translate(`clientReview.done.${told}`)}
        </p>
      )}
      {told === "corrected" && <Brings opened={opened} of={corrected} />}
      {talked && !problem && (
        <p className="notice good" role="status">
          {translate(`threads.done.${talked}`)}
        </p>
      )}
      {isLost && (
        <p className="notice problem" role="alert">
          {translate("clientReview.problems.stale")}
        </p>
      )}
      <div className={styles.desk}>
        <DeskResult opened={opened} />
        <DeskWork
          showsOthers={others === "shown"}
          opened={opened}
          before={formBefore(kept, "correct")}
          talk={isTalk ? kept : null}
        />
      </div>
      <ViewerPlace words={viewerWords(locale)} />
    </main>
  );
}

/** What no longer goes together because of the correction that was just made. */
function Brings({ opened, of }: { opened: OpenDesk; of: string | undefined }) {
  const { desk, translate, locale, home } = opened;
  const item = isKey(of) ? desk.itemOf(of) : null;
  const grounds = item?.grounds.flatMap((each) => (isMadeByCorrection(each) ? [each] : [])) ?? [];
  if (!item || grounds.length === 0) return null;
  return (
    <div className="notice problem" role="alert">
      <p>
        {translate("clientReview.brings")} <a href={deskPath(home, item.key)}>{askedWords(item.asked, locale)}</a>
      </p>
      <ContradictionList {...{ opened, grounds }} />
    </div>
  );
}

/** Which answers the review stands on. */
function basisWords({ client: { sheet, results }, locale, translate }: OpenDesk): string {
  const year = `${sheet.year}`;
  const { revision } = sheet;
  const latest = results.find((each) => each.revision === revision);
  if (sheet.state === "draft")
    return translate(`clientReview.standsOn.${revision > 0 ? "reopened" : "draft"}`, { year, revision });
  const day = latest ? formats(locale).dateTime(latest.submittedAt, { dateStyle: "long" }) : "";
  return translate("clientReview.standsOn.submitted", { year, revision, day });
}
