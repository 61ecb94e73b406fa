import { describe } from 'vitest';
import { auditSurfaces } from './support/audit-surfaces';

describe('every surface in chromium', () => auditSurfaces('chromium'));
