/** Cookie that carries a colleague's link, just made, to the page that shows it once: its token, and its id. */
export const askingCookie = "asking";

/** How long that page shows it, in seconds. */
export const askingShownFor = 600;
