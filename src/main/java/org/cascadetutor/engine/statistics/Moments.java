package org.cascadetutor.engine.statistics;

/** Sums of pairs, and what they say: means, variances, Pearson's correlation (Welford's updates, numerically stable). */
final class Moments {

    private long n;
    private double meanX;
    private double meanY;
    private double squaresX;
    private double squaresY;
    private double products;

    void add(double x, double y) {
        n++;
        double dx = x - meanX;
        double dy = y - meanY;
        meanX += dx / n;
        meanY += dy / n;
        squaresX += dx * (x - meanX);
        squaresY += dy * (y - meanY);
        products += dx * (y - meanY);
    }

    long n() {
        return n;
    }

    double meanX() {
        return meanX;
    }

    /** Sample variance of x, 0 of fewer than two. */
    double varianceX() {
        return n < 2 ? 0 : squaresX / (n - 1);
    }

    /** Pearson's r, 0 where either does not vary. */
    double correlation() {
        double both = squaresX * squaresY;
        return both <= 0 ? 0 : products / Math.sqrt(both);
    }
}
