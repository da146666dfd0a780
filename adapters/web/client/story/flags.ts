const flag = /\p{RI}{2}\s*/gu;
let shown: boolean | null = null;

/** The text without flags where this machine has no pictures of them: empty boxes on a wall tell nobody anything. */
export function withShownFlags(text: string): string {
  shown ??= canShowFlags();
  return shown ? text : text.replace(flag, '');
}

/** A flag that is drawn has colour; letters and boxes in its place have not. */
function canShowFlags(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = 24;
  canvas.height = 24;
  const brush = canvas.getContext('2d');
  if (brush === null) return false;
  brush.font = '20px sans-serif';
  brush.fillText('\u{1F1F3}\u{1F1F1}', 0, 20);
  const { data } = brush.getImageData(0, 0, 24, 24);
  return data.some((value, index) => index % 4 === 0 && value !== data[index + 2]);
}
