/** Cookie that carries the token of a share just made to the page that shows it once. */
export const shareCookie = "share" as const;

/** Days that a share can be valid for. */
export const shareDays = [7, 30, 90, 365] as const;
