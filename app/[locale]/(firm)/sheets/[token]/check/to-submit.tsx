import type { Translate } from "#app/translate";

/** The way down to where the sheet is submitted. */
export const ToSubmit = ({ translate }: { translate: Translate }) => (
  <p className="screen">
    <a className="button quiet" href="#submit">
      {translate("cards.check.toSubmit")}
    </a>
  </p>
);
