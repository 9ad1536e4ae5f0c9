import type { Messages } from '../es';

/** What the celebrity looks like to fans. */
export const portrait: Messages['portrait'] = {
  title: 'Portrait',
  alt: (name: string) => `Portrait of ${name}`,
  drawn: 'It is a drawing. Upload a photo so that fans see the person.',
  photo: (width: string, height: string, when: string) =>
    `Photo of ${width} × ${height} pixels, uploaded ${when}.`,
  everywhere: 'It is on the portal, the widget, your own domains and shared links.',
  drop: 'Drop a photo here',
  dropAgain: 'Drop another photo here',
  dropNow: 'Let go to choose it',
  accepts: 'JPEG, PNG or WebP, up to 10 MB; best with 1000 pixels a side or more',
  choose: 'Choose photo',
  replace: 'Change photo',
  tooLarge: (size: string) => `The photo has ${size} and the limit is 10 MB. Save it smaller.`,
  unreadable: 'Your browser can’t show this file. Use a JPEG, PNG or WebP photo.',
  crop: {
    title: 'Crop',
    text: 'Fans see a square. The photo loses what the camera noted, such as where it was taken.',
    whole: 'The photo is a square already: all of it is seen.',
    across: 'From left to right',
    down: 'From top to bottom',
    position: (share: string) => `${share} of the way`,
    save: 'Use this photo',
    preview: 'How the photo looks',
  },
  sending: (share: string) => `Uploading the photo · ${share}`,
  making: 'Preparing the photo',
  saved: 'The photo is at all places of the twin.',
  remove: 'Remove photo',
  removeTitle: 'Remove the photo?',
  removeText:
    'The drawing is back at all places from now on. To have the photo back, it must be uploaded again.',
  removed: 'The portrait is a drawing again.',
};
