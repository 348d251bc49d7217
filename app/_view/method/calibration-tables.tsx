import type { Calibration, SecondCalibration } from "#lib/instrument/edition";
import { DataTable } from "../charts/data-table";
import { Origin } from "../charts/origin";
import type { MethodContext } from "./context";

type ErrorId = "choice" | "number" | "unanswered" | "level" | "choices" | "leniency";

/** The errors of an edition's arithmetic, beside what verifying makes of them. */
function errorRows({ errors }: Calibration): [ErrorId, number][] {
  return "choice" in errors
    ? [
        ["choice", errors.choice],
        ["number", errors.number],
        ["unanswered", errors.unanswered],
      ]
    : [
        ["level", errors.level],
        ["choices", errors.choices],
        ["number", errors.number],
        ["leniency", errors.leniency],
      ];
}

type OwnProps = { calibration: SecondCalibration; words: MethodContext["words"]; columns: string[] };

/** How uncertain the calibration itself is, and how counts are read. */
function OwnErrors({ calibration: { calibration, size, growth }, words: { translate, number }, columns }: OwnProps) {
  const points = (value: number) => number(value * 100, 1);
  const rows: [string, string][] = [
    [translate("method.calibration.own.weights"), number(calibration.weights, 2)],
    [translate("method.calibration.own.cut"), `±${points(calibration.cut)}`],
    [translate("method.calibration.own.typical"), number(size.typical)],
    [translate("method.calibration.own.exponent"), number(size.exponent, 2)],
    [translate("method.calibration.own.added"), number(growth.added, 1)],
    [translate("method.calibration.own.few"), number(growth.few, 1)],
    [translate("method.calibration.own.sd"), points(growth.sd)],
  ];
  return (
    <>
      <h3>{translate("method.calibration.own.title")}</h3>
      <DataTable caption={translate("method.calibration.own.title")} columns={columns} rows={rows} />
    </>
  );
}

/** Cuts, errors and the other thresholds, all of them ours. */
export function CalibrationTables({ context: { edition, words } }: { context: MethodContext }) {
  const { translate, number, share, of, locale } = words;
  const { calibration } = edition;
  const { cuts, errors, verdicts, enough, milestones, coupling, mode } = calibration;
  const points = (value: number) => number(value * 100, 1);
  const second = "arithmetic" in calibration ? calibration : null;
  const bound = second ? "method.calibration.over" : "method.calibration.from";
  const from = (value: number) => translate(bound, { value: points(value) });
  const columns = [translate("method.calibration.column"), translate("method.calibration.value")];
  const ids = {
    cuts: ["level", "capability", "identification", "orientation", "network", "indicator"] as const,
  };
  const others: [string, string][] = [
    [translate("method.calibration.clear"), share(verdicts.clear)],
    [translate("method.calibration.likely"), share(verdicts.likely)],
    [translate("method.calibration.enoughIndicator"), share(enough.indicator)],
    [translate("method.calibration.enoughDimension"), number(enough.dimension)],
    [
      translate("method.calibration.milestones"),
      translate(second ? "method.calibration.milestonesSecond" : "method.calibration.milestonesValue", {
        needed: number(milestones.needed, 2),
        of: number(milestones.of),
      }),
    ],
    [translate("method.calibration.couplingLoose"), from(coupling.loose)],
    [translate("method.calibration.couplingTight"), from(coupling.tight)],
    [translate("method.calibration.couplingReciprocity"), from(coupling.reciprocity)],
    [translate("method.calibration.modeTwoWay"), from(mode.twoWay)],
    [translate("method.calibration.modeMutual"), from(mode.mutual)],
    [translate("method.calibration.modeEqual"), from(mode.equal)],
    [translate("method.calibration.modeShared"), from(mode.shared)],
    [
      translate("method.calibration.secondsPerQuestion"),
      translate("method.calibration.seconds", { value: number(calibration.secondsPerQuestion) }),
    ],
  ];
  return (
    <>
      <p>
        {translate("method.calibration.name", { name: of(calibration.name) })} <Origin of="ours" locale={locale} />
      </p>
      <h3>{translate("method.calibration.cutsTitle")}</h3>
      <DataTable
        caption={translate("method.calibration.cutsTitle")}
        columns={columns}
        rows={ids.cuts.map((id) => [translate(`method.calibration.cuts.${id}`), from(cuts[id])])}
      />
      <h3>{translate("method.calibration.errorsTitle")}</h3>
      <DataTable
        caption={translate("method.calibration.errorsTitle")}
        columns={columns}
        rows={[
          ...errorRows(calibration).map(([id, value]) => [translate(`method.calibration.errors.${id}`), points(value)]),
          [translate("method.calibration.errors.verified"), number(errors.verified, 2)],
        ]}
      />
      {second ? <OwnErrors calibration={second} words={words} columns={columns} /> : null}
      <h3>{translate("method.calibration.othersTitle")}</h3>
      <DataTable caption={translate("method.calibration.othersTitle")} columns={columns} rows={others} />
    </>
  );
}
