// Times the reference's multi-index hashing over a bank read from standard input, 32 bytes a hash:
// hamming-reference HASHES QUERIES RADIUS < bank-then-queries -> "BUILD_SECONDS MEDIAN_MS HITS".
#include <pdq/cpp/index/mih.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

using facebook::pdq::hashing::Hash256;
using Clock = std::chrono::steady_clock;

static Hash256 next() {
  Hash256 hash;
  if (std::fread(hash.w, 32, 1, stdin) != 1) std::exit(3);
  return hash;
}

int main(int, char** argv) {
  const int hashes = std::atoi(argv[1]), queries = std::atoi(argv[2]), radius = std::atoi(argv[3]);
  facebook::pdq::index::MIH256<int> index;
  std::vector<Hash256> bank;
  for (int i = 0; i < hashes; i++) bank.push_back(next());
  const auto start = Clock::now();
  for (int i = 0; i < hashes; i++) index.insert(bank[i], i);
  const double built = std::chrono::duration<double>(Clock::now() - start).count();
  std::vector<double> times;
  size_t hits = 0;
  for (int i = 0; i < queries; i++) {
    const Hash256 query = next();
    std::vector<std::pair<Hash256, int>> found;
    const auto begin = Clock::now();
    index.queryAll(query, radius, found);
    times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    hits += found.size();
  }
  std::sort(times.begin(), times.end());
  std::printf("%f %f %zu\n", built, times[times.size() / 2], hits);
}
