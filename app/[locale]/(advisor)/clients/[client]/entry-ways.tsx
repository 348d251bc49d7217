import { deskPath } from "#app/_view/advising/desk/desk-path";
import type { Translate } from "#app/translate";
import { TalkLink } from "./talk-link";

type Props = { translate: Translate; home: string; on: string; name: string };

/** The way to check and correct an answer or a figure. */
export const DeskLink = ({ translate, home, on, name }: Props) => (
  <a className="soft screen" href={deskPath(home, on)} aria-label={translate("clientReview.goToLabel", { name })}>
    {translate("clientReview.goTo")}
  </a>
);

/** The ways on from an answer or a figure: to check it, and to talk about it. */
export const EntryWays = (props: Props) => (
  <>
    <DeskLink {...props} />
    <TalkLink {...props} />
  </>
);
