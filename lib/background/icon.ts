/**
 * The toolbar icon, drawn: `declarativeContent.SetIcon` takes image data only (a path throws), and the
 * worker has no document. The same mark as public/icon: two linked tiles, the front one written on.
 */

const SIZES = [16, 32] as const;

/** The mark with its accent, for pages that seem to cite a dataset. @returns pixels by size, for `SetIcon` */
export function litIcon(): Record<number, ImageData> {
  return Object.fromEntries(SIZES.map((size) => [size, draw(size)]));
}

function draw(size: number): ImageData {
  const canvas = new OffscreenCanvas(size, size);
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no 2d context');
  // The mark is designed on a grid of 20.
  pen.scale(size / 20, size / 20);
  pen.strokeStyle = '#0b6a58';
  pen.fillStyle = '#0b6a58';
  pen.lineWidth = 1.8;
  tile(pen, 2.5, 7, 10.5, 2.75);
  pen.stroke();
  tile(pen, 7, 2, 11.5, 3);
  pen.fill();
  pen.strokeStyle = '#ffffff';
  pen.lineWidth = 1.5;
  pen.lineCap = 'round';
  pen.beginPath();
  pen.moveTo(10, 6.25);
  pen.lineTo(15.5, 6.25);
  pen.moveTo(10, 9.25);
  pen.lineTo(13.5, 9.25);
  pen.stroke();
  return pen.getImageData(0, 0, size, size);
}

function tile(
  pen: OffscreenCanvasRenderingContext2D,
  x: number,
  y: number,
  side: number,
  radius: number,
): void {
  pen.beginPath();
  pen.roundRect(x, y, side, side, radius);
}
