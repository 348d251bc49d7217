import type { ReactNode } from "react";
import type { FoldedShare, Portion } from "#lib/cohort/batches";
import type { Tier } from "#lib/rules/rule-set";
import type { NetworkId, Quadrant, Stage } from "#lib/scoring/classes";
import type { Locale, Text } from "#lib/text/text";
import { type Words, wordsOf } from "../charts/words";
import { PrintButton } from "../print-button";
import staff from "../staff/staff.module.css";
import styles from "./practice-picture.module.css";

type Shares<Value> = readonly FoldedShare<Value>[] | null;

/** The clients of a practice together, as they are shown. */
export type ShownPicture = {
  firms: number;
  quadrants: Shares<Quadrant | null>;
  stages: Shares<Stage | null>;
  networks: readonly { network: NetworkId; shares: Shares<"strong" | "weak"> }[];
  tiers: readonly { tier: Tier; shares: Shares<"met" | "unmet" | "unknown" | "person"> }[];
  effects: readonly { id: string; title: Text; firms: number; improved: Portion }[];
};

type Props = { locale: Locale; home: string; picture: ShownPicture | "few" | "waiting" | "leadOnly" };

/** What the clients of a practice are like together, or why that is not told. */
export function PracticePicture({ locale, home, picture }: Props) {
  const words = wordsOf(locale);
  const { translate } = words;
  return (
    <>
      <p className="soft screen">
        <a href={home}>{translate("clients.back")}</a>
      </p>
      <h1>{translate("practice.picture.title")}</h1>
      <p className="lead">{translate("practice.picture.lead")}</p>
      {typeof picture === "string" ? (
        <p className="notice">{translate(`practice.picture.${picture}`)}</p>
      ) : (
        <>
          <p>
            <strong>{translate("practice.picture.firms", { firms: picture.firms })}</strong>
          </p>
          <Classes {...{ picture, words }} />
          <Effects {...{ effects: picture.effects, words }} />
          <PrintButton label={translate("practice.picture.print")} />
        </>
      )}
    </>
  );
}

function Classes({ picture, words }: { picture: ShownPicture; words: Words }) {
  const { translate } = words;
  const none = translate("charts.notEnough");
  return (
    <>
      <Part id="quadrants" title={translate("practice.picture.quadrants")}>
        <Bars
          {...{ shares: picture.quadrants, words }}
          nameOf={(quadrant) => (quadrant ? translate(`classes.quadrant.${quadrant}.name`) : none)}
        />
      </Part>
      <Part id="stages" title={translate("practice.picture.stages")}>
        <Bars
          {...{ shares: picture.stages, words }}
          nameOf={(stage) => (stage ? translate(`classes.stage.${stage}.name`) : none)}
        />
      </Part>
      <Part id="networks" title={translate("practice.picture.networks")}>
        <Several
          {...{ words, parts: picture.networks }}
          titleOf={({ network }) => translate(`classes.network.${network}`)}
          nameOf={(strength) => translate(`classes.capability.${strength}`)}
        />
      </Part>
      <Part id="tiers" title={translate("practice.picture.tiers")}>
        <p className="soft">{translate("practice.picture.tiersHint")}</p>
        <Several
          {...{ words, parts: picture.tiers }}
          titleOf={({ tier }) => translate(`ladder.short.${tier}`)}
          nameOf={(status) => translate(`ladder.tier.${status}`)}
        />
      </Part>
    </>
  );
}

const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id} className={styles.part}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

type SeveralProps<Value, Rest> = {
  parts: readonly ({ shares: Shares<Value> } & Rest)[];
  titleOf: (part: Rest) => string;
  nameOf: (value: Value) => string;
  words: Words;
};

/** Several pictures under each other; those that tell nothing are named together. */
function Several<Value, Rest>(props: SeveralProps<Value, Rest>) {
  const { parts, titleOf, nameOf, words } = props;
  const silent = parts.filter(({ shares }) => shares === null);
  return (
    <>
      {parts.map((part) =>
        part.shares === null ? null : (
          <div key={titleOf(part)}>
            <h3>{titleOf(part)}</h3>
            <Bars {...{ shares: part.shares, nameOf, words }} />
          </div>
        ),
      )}
      {silent.length > 0 && (
        <p className="soft">
          {words.translate("practice.picture.foldedParts", { parts: words.list(silent.map(titleOf)) })}
        </p>
      )}
    </>
  );
}

type BarsProps<Value> = { shares: Shares<Value>; nameOf: (value: Value) => string; words: Words };

/** The shares of classes, each as a bar with its figure; those that were folded together have one. */
function Bars<Value>({ shares, nameOf, words: { translate } }: BarsProps<Value>) {
  if (shares === null) return <p className="soft">{translate("practice.picture.folded")}</p>;
  return (
    <ul className={styles.bars}>
      {shares.map(({ values, percent }) => {
        const [first] = values;
        const name = values.length === 1 && first !== undefined ? nameOf(first) : translate("practice.picture.rest");
        return (
          <li key={name}>
            <span>{name}</span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ width: `${percent}%` }} />
            </span>
            <span className={styles.figure}>{translate("practice.picture.percent", { percent })}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Effects({ effects, words }: { effects: ShownPicture["effects"]; words: Words }) {
  const { translate, of } = words;
  const portion = (improved: Portion) =>
    improved.kind === "some"
      ? translate("practice.picture.percent", { percent: improved.percent })
      : translate(`practice.picture.improved.${improved.kind}`);
  const columns = ["adviceColumn", "givenColumn", "improvedColumn"] as const;
  return (
    <Part id="effects" title={translate("practice.picture.effects")}>
      <p className="soft">{translate("practice.picture.effectsHint")}</p>
      {effects.length === 0 ? (
        <p>{translate("practice.picture.effectsNone")}</p>
      ) : (
        <table className={`${staff.stacked} ${styles.effects}`}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {translate(`practice.picture.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {effects.map(({ id, title, firms, improved }) => (
              <tr key={id}>
                <th scope="row">{of(title)}</th>
                <td data-label={translate("practice.picture.givenColumn")}>
                  {translate("practice.picture.given", { firms })}
                </td>
                <td data-label={translate("practice.picture.improvedColumn")}>{portion(improved)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  );
}
