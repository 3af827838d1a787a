/* The crime equations of Science 2023 stepped by RK4, one draw after another: the yardstick of the bench.

   Weights come transposed, so that the innermost loop runs over organisations that lie beside each other and the
   compiler can vectorise it without reordering any sum. */

#include <stdlib.h>
#include <string.h>

enum { RECRUITMENT, INCAPACITATED, LETHALITY, SATURATION, RATES };
enum { RECRUITED, TAKEN, KILLED, DROPPED, FLOWS };

static void derivative(int n, const double *restrict transposed, const double *p, const double *restrict members,
                       double *restrict change, double *restrict rivals, double *flows)
{
    double total = 0, killed = 0, dropped = 0;
    memset(rivals, 0, n * sizeof *rivals);
    for (int j = 0; j < n; j++) {
        const double *restrict column = transposed + (size_t)j * n;
        const double other = members[j];
        total += other;
        for (int i = 0; i < n; i++)
            rivals[i] += column[i] * other;
    }
    for (int i = 0; i < n; i++) {
        const double deaths = p[LETHALITY] * members[i] * rivals[i];
        const double dropouts = p[SATURATION] * members[i] * members[i];
        change[i] = p[RECRUITMENT] * members[i] - p[INCAPACITATED] * members[i] / total - deaths - dropouts;
        killed += deaths;
        dropped += dropouts;
    }
    flows[RECRUITED] = p[RECRUITMENT] * total;
    flows[TAKEN] = p[INCAPACITATED];
    flows[KILLED] = killed;
    flows[DROPPED] = dropped;
}

static void one_draw(int n, int steps, double step, const double *transposed, const double *p, double *members,
                     double *totals, double *room)
{
    static const double ahead[4] = {0.0, 0.5, 0.5, 1.0}, weight[4] = {1.0, 2.0, 2.0, 1.0};
    double *change = room, *rivals = room + n, *stage = room + 2 * n, *sum = room + 3 * n, flows[FLOWS];
    memset(totals, 0, FLOWS * sizeof *totals);
    for (int k = 0; k < steps; k++) {
        memset(sum, 0, n * sizeof *sum);
        for (int s = 0; s < 4; s++) {
            for (int i = 0; i < n; i++)
                stage[i] = s ? members[i] + ahead[s] * step * change[i] : members[i];
            derivative(n, transposed, p, stage, change, rivals, flows);
            for (int i = 0; i < n; i++)
                sum[i] += weight[s] * change[i];
            for (int f = 0; f < FLOWS; f++)
                totals[f] += step / 6 * weight[s] * flows[f];
        }
        for (int i = 0; i < n; i++)
            members[i] += step / 6 * sum[i];
    }
}

/* Members (draws by n, at the start on entry and at the end on return), rates (draws by RATES), totals (draws by FLOWS).
   Returns 0, or 1 where memory ran out. */
int simulate(int n, int draws, int steps, double step, const double *transposed, const double *rates, double *members,
             double *totals, int threads)
{
    double *room = malloc((size_t)threads * 4 * n * sizeof *room);
    if (!room)
        return 1;
#pragma omp parallel for num_threads(threads) schedule(static)
    for (int t = 0; t < threads; t++)
        for (int d = t; d < draws; d += threads)
            one_draw(n, steps, step, transposed, rates + (size_t)d * RATES, members + (size_t)d * n,
                     totals + (size_t)d * FLOWS, room + (size_t)t * 4 * n);
    free(room);
    return 0;
}
