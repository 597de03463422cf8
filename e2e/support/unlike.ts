import type { Page } from '@playwright/test';

/**
 * How much of one picture (PNG, base64) is unlike another that holds it, and where it does: it begins so many px from the left. `edges`:
 * what lies between the tones around it is alike, as letters and slanted edges are smoothed by each program in its way.
 */
export const unlike = (
  page: Page,
  part: string,
  whole: string,
  how: { readonly left?: number; readonly edges?: boolean } = {},
) =>
  page.evaluate(
    async ({ files, from, smooth }) => {
      const [one, other] = await Promise.all(
        files.map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.naturalWidth;
          canvas.height = image.naturalHeight;
          const pen = canvas.getContext('2d');
          pen?.drawImage(image, 0, 0);
          return pen?.getImageData(0, 0, canvas.width, canvas.height) ?? new ImageData(1, 1);
        }),
      );
      if (!one || !other) return { share: 1, at: null };
      const differing = ([left, top]: readonly [number, number], rows: number, exactly: boolean) => {
        let count = 0;
        for (let y = 0; y < rows; y += 1) {
          for (let x = 0; x < one.width; x += 1) {
            const [here, there] = [4 * (y * one.width + x), 4 * ((y + top) * other.width + x + left)];
            const far = [0, 1, 2].some(
              (i) => Math.abs((one.data[here + i] ?? 0) - (other.data[there + i] ?? 0)) > 16,
            );
            if (
              far &&
              !(
                !exactly &&
                smoothed(one, x, y, other, there) &&
                smoothed(other, x + left, y + top, one, here)
              )
            )
              count += 1;
          }
        }
        return count / (rows * one.width);
      };
      // Whether a point of a picture is no lighter and no darker than those around the same place of the other.
      function smoothed(around: ImageData, x: number, y: number, of: ImageData, at: number): boolean {
        return [0, 1, 2].every((i) => {
          const near: number[] = [];
          for (const dy of [-1, 0, 1])
            for (const dx of [-1, 0, 1])
              near.push(around.data[4 * ((y + dy) * around.width + x + dx) + i] ?? 0);
          const value = of.data[at + i] ?? 0;
          return value >= Math.min(...near) - 16 && value <= Math.max(...near) + 16;
        });
      }
      // On the page it may begin within a pixel.
      const places = Array.from({ length: Math.max(0, other.height - one.height) }, (_, top) =>
        [from - 1, from, from + 1].filter((x) => x >= 0).map((x) => [x, top] as const),
      ).flat();
      // Where its upper part is most like the whole: the first rows alone may be as empty elsewhere.
      const rows = Math.min(48, one.height);
      const [best] = places
        .map((place) => ({ place, share: differing(place, rows, true) }))
        .toSorted((a, b) => a.share - b.share);
      if (!best || best.share > 0.1) return { share: 1, at: null };
      return { share: differing(best.place, one.height, !smooth), at: best.place };
    },
    { files: [part, whole], from: how.left ?? 40, smooth: how.edges ?? false },
  );
