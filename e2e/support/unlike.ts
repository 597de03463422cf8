import type { Page } from '@playwright/test';

/** How much of one picture (PNG, base64) is unlike another that holds it, and where it does: it begins 40 px from the left. */
export const unlike = (page: Page, part: string, whole: string) =>
  page.evaluate(
    async (files) => {
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
      const differing = ([left, top]: readonly [number, number], rows: number) => {
        let count = 0;
        for (let y = 0; y < rows; y += 1) {
          for (let x = 0; x < one.width; x += 1) {
            const [here, there] = [4 * (y * one.width + x), 4 * ((y + top) * other.width + x + left)];
            const far = [0, 1, 2].some(
              (i) => Math.abs((one.data[here + i] ?? 0) - (other.data[there + i] ?? 0)) > 16,
            );
            if (far) count += 1;
          }
        }
        return count / (rows * one.width);
      };
      // On the page it may begin within a pixel.
      const places = Array.from({ length: Math.max(0, other.height - one.height) }, (_, top) =>
        [39, 40, 41].map((left) => [left, top] as const),
      ).flat();
      // Where its upper part is most like the whole: the first rows alone may be as empty elsewhere.
      const rows = Math.min(48, one.height);
      const [best] = places
        .map((place) => ({ place, share: differing(place, rows) }))
        .toSorted((a, b) => a.share - b.share);
      if (!best || best.share > 0.1) return { share: 1, at: null };
      return { share: differing(best.place, one.height), at: best.place };
    },
    [part, whole],
  );
