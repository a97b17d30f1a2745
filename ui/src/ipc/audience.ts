// What crosses between the one who presents and the window of the audience, both ways, through the desktop: the other
// side is src-tauri/desktop/stage.rs and audience.rs. Deliberately not here: how it travels (client.ts).

/** A page as it is handed over, before it is shown. */
export interface PreparedPage {
  /** Tells drawings apart. */
  drawing: number;
  title: string;
  /** The picture; nothing where the page cannot be drawn. */
  svg: string | null;
}

/** Which drawing the audience sees, and what covers it. */
export interface AudienceShown {
  drawing: number | null;
  blank: 'black' | 'white' | null;
  is_dark: boolean;
}

/** What the page of the audience is told. */
export type AudienceMessage =
  { kind: 'pages'; keep: number[]; pages: PreparedPage[] } | ({ kind: 'shown' } & AudienceShown);

/** What is done in the window of the audience. */
export type AudienceGesture =
  { kind: 'key'; key: string; is_repeated: boolean } | { kind: 'click' } | { kind: 'double_click' };

/** All that the page of the audience may ask for. */
export interface AudienceDoor {
  /** Tells everything there is to see, and from then on what changes. */
  see(tell: (message: AudienceMessage) => void): Promise<unknown>;
  /** Passes on a gesture; one with an id that was heard already is not heard again. */
  press(gesture: AudienceGesture, id: string): Promise<unknown>;
}

/** What the one who presents hears of the window of the audience. */
export type AudienceSaid =
  { kind: 'key'; key: string; is_repeated: boolean } | { kind: 'closed'; opening: number };

/** What the one who presents asks about the window of the audience: requests and what comes back. */
export interface AudienceCalls {
  /** Opens it if it is wanted; or, where nothing is said, if there is a screen for it. No number: it is not open. */
  open_audience: {
    request: { wanted: boolean | null };
    response: { opening: number | null; is_placed: boolean; screens: number; last_drawing: number };
  };
  close_audience: { request: Record<string, never>; response: unknown };
  prepare_audience: { request: { keep: number[]; pages: PreparedPage[] }; response: unknown };
  show_audience: { request: { shown: AudienceShown; page: number }; response: unknown };
  /** The whole screen, a window again, or the other of the two. */
  fill_audience: { request: { on: boolean | null }; response: unknown };
  swap_screens: { request: Record<string, never>; response: { screens: number } };
  /** The page that is presented in two windows, if one is: the page of the main window may have begun again. */
  show_presenting: { request: Record<string, never>; response: { page: number | null } };
}
