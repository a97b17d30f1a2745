// Something that is drawn over a chart for a comparison and never reaches an export.
import type { MarkArea } from '../../ipc/generated/MarkArea';

/** Where something was, or a sign on what is new. */
export interface Ghost {
  id: string;
  kind: 'was' | 'new';
  area: MarkArea;
  /** Whether what it was has gone to the right. */
  isLater: boolean;
}
