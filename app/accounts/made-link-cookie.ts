/** Cookie that carries a link, just made for a colleague or an advisor, to the page that shows it once: its token, and its id. */
export const madeLinkCookie = "asking" as const;

/** How long that page shows it, in seconds. */
export const madeLinkShownFor = 600;
