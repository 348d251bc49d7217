/** Headers of a file to save, whatever script its name is in. */
export function attachment(name: string, type: string): Record<string, string> {
  const plain = name.replace(/[^\w.-]/g, "_");
  // A half of a pair cannot be encoded.
  const encoded = encodeURIComponent(name.replace(/\p{C}/gu, "_")).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return {
    "content-type": type,
    "content-disposition": `attachment; filename="${plain}"${plain === name ? "" : `; filename*=UTF-8''${encoded}`}`,
    "x-content-type-options": "nosniff",
  };
}

export const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
