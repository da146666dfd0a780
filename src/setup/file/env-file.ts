/** The lines of a `.env` with these variables, each in the place where it stands; everything else stays to the letter. */
export function withVariables(text: string, variables: Readonly<Record<string, string>>): string {
  let result = text;
  for (const [name, value] of Object.entries(variables)) {
    const line = new RegExp(`^([ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=)[^\\r\\n]*`, 'gmu');
    const written = quoted(value);
    if (line.test(result)) result = result.replace(line, (_line, before: string) => `${before}${written}`);
    else {
      const newline = result.includes('\r\n') ? '\r\n' : '\n';
      const before = result === '' || result.endsWith('\n') ? result : `${result}${newline}`;
      result = `${before}${name}=${written}${newline}`;
    }
  }
  return result;
}

/** Between quotes where a bare value would be cut at its blank or its `#`: those that do not stand in it. */
function quoted(value: string): string {
  if (!/[\s#"'`\\]/.test(value)) return value;
  const quote = ["'", '`', '"'].find((each) => !value.includes(each)) ?? "'";
  return `${quote}${value}${quote}`;
}
